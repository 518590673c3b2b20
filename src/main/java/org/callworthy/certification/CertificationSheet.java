package org.callworthy.certification;

import java.io.Serializable;
import java.util.List;
import org.callworthy.common.LocalizedText;

/**
 * A certification as staff see it.
 *
 * @param changers names of those who set each entry of the history, empty for the first
 */
public record CertificationSheet(
        Certification certification, String holder, LocalizedText level, Status status, List<String> changers)
        implements Serializable {

    public CertificationSheet {
        changers = List.copyOf(changers);
    }
}
