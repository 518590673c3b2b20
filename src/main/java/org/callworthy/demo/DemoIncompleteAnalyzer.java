package org.callworthy.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start how to go on instead of showing a stack trace. */
class DemoIncompleteAnalyzer extends AbstractFailureAnalyzer<DemoIncomplete> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DemoIncomplete cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Start afresh: delete the data folder (data/ unless you named another) or empty the database, then start"
                        + " again. Nobody could sign in yet, so nothing is lost.",
                cause);
    }
}
