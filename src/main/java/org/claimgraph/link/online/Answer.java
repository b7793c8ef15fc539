package org.claimgraph.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/**
 * What a service answered.
 *
 * @param content an object or a list
 * @param day when it came, in UTC: services have no versions, so that is the version of what they
 *     say
 */
record Answer(JsonNode content, LocalDate day) {}
