package org.callworthy.journey;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A story ends where it breaks, with a picture of each browser: what comes after would only wait in vain. */
final class Story implements ExecutionCondition, TestExecutionExceptionHandler {

    private static final Set<Class<?>> BROKEN = ConcurrentHashMap.newKeySet();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return BROKEN.contains(context.getRequiredTestClass())
                ? ConditionEvaluationResult.disabled("The story broke before")
                : ConditionEvaluationResult.enabled("");
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        BROKEN.add(context.getRequiredTestClass());
        OpenBrowsers.ofThisJourney()
                .forEach(browser ->
                        browser.screenshot("broken-" + context.getDisplayName().replace("()", "")));
        throw failure;
    }
}
