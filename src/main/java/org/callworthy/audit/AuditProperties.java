package org.callworthy.audit;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where checkpoints and the key that signs them lie: outside the database. */
@ConfigurationProperties("callworthy.keys")
record AuditProperties(@DefaultValue("./keys") Path folder) {}
