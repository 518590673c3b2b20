package org.callworthy.demo;

import java.io.Serializable;
import org.callworthy.common.Languages;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.yaml.Finding;
import org.callworthy.common.yaml.Wording;

/**
 * One thing that was left, told in words that later releases need not know any more.
 *
 * @param line in the file of the release; 0 if it is about the whole
 * @param next what can be done about it
 */
public record LeftPart(String file, int line, LocalizedText why, LocalizedText next) implements Serializable {

    static LeftPart of(Finding finding) {
        return new LeftPart(finding.file(), finding.line(), text(finding.message()), text(finding.whatWouldBeRight()));
    }

    private static LocalizedText text(Wording wording) {
        return LocalizedText.of(wording.in(Languages.ENGLISH), wording.in(Languages.CHINESE));
    }
}
