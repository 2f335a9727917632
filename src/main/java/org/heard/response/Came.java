package org.heard.response;

/** How many responses of a round came one way. @param mode web, paper, phone; @param channel its word */
public record Came(String mode, String channel, long responses) {}
