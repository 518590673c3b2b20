package org.callworthy.vault;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start what is missing instead of showing a stack trace. */
class MasterKeyMissingAnalyzer extends AbstractFailureAnalyzer<MasterKeyMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MasterKeyMissing cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), "Without it recordings and documents stay unreadable.", cause);
    }
}
