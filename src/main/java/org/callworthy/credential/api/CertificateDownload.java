package org.callworthy.credential.api;

import org.callworthy.certification.CertificationId;
import org.callworthy.credential.Certificates;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the PDF. Somebody else's looks like none at all. */
@RestController
class CertificateDownload {

    private final Certificates certificates;

    CertificateDownload(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/certificates/{certification}")
    ResponseEntity<byte[]> download(@PathVariable String certification) {
        try {
            return certificates
                    .download(CertificationId.parse(certification))
                    .map(CertificateDownload::pdf)
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (IllegalArgumentException | AccessDeniedException notTheirs) {
            return ResponseEntity.notFound().build();
        }
    }

    private static ResponseEntity<byte[]> pdf(byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("certificate.pdf")
                                .build()
                                .toString())
                .body(bytes);
    }
}
