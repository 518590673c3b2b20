package org.callworthy.common;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The texts of all screens: a bundle a room ({@code i18n/<room>.properties} and {@code <room>_zh_CN.properties}), each key
 * beginning with the room's name.
 */
@Configuration
class TextConfiguration {

    @Bean
    MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setBasenames(bundles());
        return texts;
    }

    private static String[] bundles() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties"))
                .map(file -> Objects.requireNonNull(file.getFilename()).replace(".properties", ""))
                .filter(name -> !name.endsWith("_zh_CN"))
                .map(name -> "i18n/" + name)
                .toArray(String[]::new);
    }
}
