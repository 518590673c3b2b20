package org.callworthy.credential.api;

import java.util.Map;
import org.callworthy.certification.CertificationId;
import org.callworthy.credential.Certificates;
import org.callworthy.credential.DownloadOutcome;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Hands out the PDF, or a page that says why it cannot be made. Somebody else's looks like none at all. */
@Controller
class CertificateDownload {

    private final Certificates certificates;

    CertificateDownload(Certificates certificates) {
        this.certificates = certificates;
    }

    /** @return the file, or the page */
    @GetMapping("/certificates/{certification}")
    Object download(@PathVariable String certification) {
        try {
            return switch (certificates.download(CertificationId.parse(certification))) {
                case DownloadOutcome.Made made -> pdf(made.pdf());
                case DownloadOutcome.NotIssued not -> ResponseEntity.notFound().build();
                case DownloadOutcome.NameUnshown name -> page(certification, name);
            };
        } catch (IllegalArgumentException | AccessDeniedException notTheirs) {
            return ResponseEntity.notFound().build();
        }
    }

    private static ModelAndView page(String certification, DownloadOutcome.NameUnshown name) {
        return new ModelAndView(
                "certificate-name",
                Map.of("path", "/certificates/" + certification, "characters", String.join(", ", name.characters())),
                HttpStatus.CONFLICT);
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
