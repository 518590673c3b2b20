package org.callworthy.certification;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record CertificationId(long value) implements Serializable {

    public static CertificationId parse(String text) {
        return new CertificationId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
