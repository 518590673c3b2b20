package org.callworthy.credential;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param publicUrl where anybody reaches Callworthy: what links and QR codes begin with
 * @param body the certification body's name, as certificates bear it
 */
@ConfigurationProperties("callworthy")
record CredentialProperties(
        @DefaultValue("") String publicUrl,
        @DefaultValue("Callworthy") String body) {

    /** @param port where this server listens; used as long as no public address is configured */
    URI verification(VerificationCode code, String port) {
        String base = publicUrl.isEmpty() ? "http://localhost:" + port : publicUrl.replaceAll("/+$", "");
        return URI.create(base + "/verify/" + code.text());
    }
}
