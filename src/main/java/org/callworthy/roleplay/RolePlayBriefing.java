package org.callworthy.roleplay;

import java.util.Locale;
import java.util.Optional;
import org.callworthy.delivery.Briefing;

/**
 * What there is to know before a role-play.
 *
 * @param part known once the attempt has begun: before, the story is secret, and which one it will be not yet chosen
 */
public record RolePlayBriefing(Briefing attempt, Optional<Part> part) {

    /**
     * What the candidate is and does in the call, in its language.
     *
     * @param setting Markdown
     * @param alias used instead of the own name, by which raters would know the candidate
     */
    public record Part(Locale language, String title, String setting, String alias) {}
}
