package org.callworthy.shell;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** What the error page outside Flow knows: an incident's number and the text to show, nothing of the exception. */
@Component
class IncidentAttributes extends DefaultErrorAttributes {

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> attributes = super.getErrorAttributes(request, options);
        Throwable failure = getError(request);
        if (failure != null) {
            Incident incident = Incident.of(failure);
            attributes.put("incident", incident.number());
            attributes.put("textKey", incident.textKey());
        }
        return attributes;
    }
}
