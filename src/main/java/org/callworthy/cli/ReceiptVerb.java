package org.callworthy.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "receipt",
        description = "Checks receipts of exams.",
        mixinStandardHelpOptions = true,
        commandListHeading = "%nVerbs:%n",
        synopsisSubcommandLabel = "VERB")
final class ReceiptVerb implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "receipt takes a verb: verify");
    }
}
