package org.callworthy.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All verbs. Without one Callworthy serves. */
@Command(
        name = "callworthy",
        description = "Examines and credentials the people of a call centre. Without a verb it serves.",
        mixinStandardHelpOptions = true,
        version = "Callworthy 0.1",
        synopsisSubcommandLabel = "[VERB]",
        commandListHeading = "%nVerbs:%n",
        footer = {"", "A verb tells its options with --help. Exit codes: 0 fine, 1 findings, 2 wrong usage."})
public final class Cli {

    static final int FINE = 0;
    static final int FINDINGS = 1;
    static final int WRONG_USAGE = 2;

    private Cli() {}

    /**
     * @param server starts the web application with settings as Spring takes them on its command line
     * @return the exit code; 0 while a server goes on running
     */
    public static int run(Consumer<String[]> server, Backstage backstage, String... args) {
        return commandLine(server, backstage).execute(serveUnlessAVerbIsThere(args));
    }

    static CommandLine commandLine(Consumer<String[]> server, Backstage backstage) {
        return new CommandLine(new Cli())
                .addSubcommand(new Serve(server))
                .addSubcommand(new Check())
                .addSubcommand(new ImportVerb(backstage))
                .addSubcommand(new ExportVerb(backstage))
                .addSubcommand(new CommandLine(new PeopleVerb()).addSubcommand(new PeopleGenerate(backstage)))
                .addSubcommand(new CommandLine(new ReceiptVerb()).addSubcommand(new ReceiptVerify(backstage)))
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> failed(failure, commandLine.getErr()));
    }

    /** {@code --port 9000} means {@code serve --port 9000}. */
    private static String[] serveUnlessAVerbIsThere(String... args) {
        boolean verb = args.length > 0 && (!args[0].startsWith("-") || args[0].matches("-h|--help|-V|--version"));
        if (verb) {
            return args;
        }
        String[] serve = new String[args.length + 1];
        serve[0] = "serve";
        System.arraycopy(args, 0, serve, 1, args.length);
        return serve;
    }

    private static int failed(Exception failure, PrintWriter err) {
        if (failure instanceof WrongUsage) {
            err.println(failure.getMessage());
            return WRONG_USAGE;
        }
        failure.printStackTrace(err);
        return FINDINGS;
    }
}
