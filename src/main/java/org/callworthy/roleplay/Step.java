package org.callworthy.roleplay;

import java.util.List;
import java.util.stream.Stream;
import org.callworthy.common.LocalizedText;
import org.callworthy.speech.Mood;

/**
 * The caller says a line, the candidate answers.
 *
 * @param next the step that follows if no action is pressed, or {@link #END}
 */
public record Step(String id, Mood mood, LocalizedText say, int answerSeconds, List<StepAction> actions, String next) {

    /** What stands for the end of the call where a step's id is expected. */
    public static final String END = "end";

    public Step {
        actions = List.copyOf(actions);
    }

    /** The mood as in content files, for rooms that know no voices. */
    public String moodId() {
        return mood.id();
    }

    /** Every step that may follow, {@link #END} among them. */
    public List<String> successors() {
        return Stream.concat(actions.stream().map(StepAction::next), Stream.of(next))
                .distinct()
                .toList();
    }
}
