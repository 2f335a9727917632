package org.heard.web;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A site with no names, used only where nothing else wires one. */
final class SiteFromSettings {
    @Produces
    @Singleton
    @DefaultBean
    Site site(@ConfigProperty(name = "heard.demo") boolean demo) {
        return new Site("this area", "The council", "the parent carer forum", "the council", "", "", demo);
    }
}
