package org.callworthy.credential;

import java.util.List;
import org.callworthy.account.CertificateNames;
import org.springframework.stereotype.Component;

/** Tells those who write names what the certificate's fonts lack, before anything is issued. */
@Component
class CertificateGlyphs implements CertificateNames {

    @Override
    public List<String> unshown(String name) {
        return CertificateFonts.missing(name);
    }
}
