package org.callworthy.shell;

import java.util.Map;
import org.jooq.conf.Settings;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One schema and one dialect for the embedded database and for MySQL. */
@Configuration
class DatabaseConfiguration {

    /** The one type that differs: the event registry writes a native UUID where the database has one. */
    @Bean
    FlywayConfigurationCustomizer uuidType(DataSourceProperties database) {
        boolean mysql = database.determineUrl().startsWith("jdbc:mysql:");
        return flyway -> flyway.placeholders(Map.of("uuid", mysql ? "varchar(36)" : "uuid"));
    }

    @Bean
    DefaultConfigurationCustomizer queries() {
        return (DefaultConfiguration configuration) -> configuration.set(new Settings()
                .withRenderSchema(false)
                .withRenderGroupConcatMaxLenSessionVariable(false)
                .withExecuteLogging(false));
    }
}
