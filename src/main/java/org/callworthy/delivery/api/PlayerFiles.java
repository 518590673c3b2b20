package org.callworthy.delivery.api;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Files whose names hold a hash of their content stay in the browser; the pages that name them are asked for anew. */
@Configuration
class PlayerFiles implements WebMvcConfigurer {

    private static final String FOLDER = "classpath:/META-INF/resources/player/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/player/assets/**")
                .addResourceLocations(FOLDER + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/player/**").addResourceLocations(FOLDER).setCacheControl(CacheControl.noCache());
    }
}
