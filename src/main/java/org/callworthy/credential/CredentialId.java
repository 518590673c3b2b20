package org.callworthy.credential;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record CredentialId(long value) implements Serializable {

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
