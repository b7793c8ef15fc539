package org.claimgraph.server.reconcile;

import java.util.List;
import java.util.Map;
import org.claimgraph.rdf.Cg;
import org.claimgraph.rdf.Iris;

/** What the service tells of itself. */
final class Manifest {
  private static final int BATCH = 50;

  private Manifest() {}

  /**
   * The manifest, as the protocol writes it.
   *
   * @param service the service's own address, without a slash at the end
   * @param iris the base of the entities' ids
   */
  static Map<String, Object> of(String service, Iris iris) {
    Map<String, Object> manifest =
        Json.object(
            "versions",
            List.of("0.1", "0.2"),
            "name",
            "claimgraph",
            "identifierSpace",
            iris.base(),
            "schemaSpace",
            Cg.NAMESPACE,
            "defaultTypes",
            EntityKind.all().stream().map(EntityKind::json).toList(),
            "batchSize",
            BATCH);
    manifest.put("view", Json.object("url", service + "/view?id={{id}}"));
    manifest.put(
        "preview",
        Json.object(
            "url", service + "/preview?id={{id}}",
            "width", Preview.WIDTH,
            "height", Preview.HEIGHT));
    manifest.put(
        "suggest",
        Json.object(
            "entity", suggest(service, "entity"),
            "type", suggest(service, "type"),
            "property", suggest(service, "property")));
    manifest.put("extend", extend(service));
    return manifest;
  }

  private static Map<String, Object> suggest(String service, String what) {
    return Json.object(
        "service_url",
        service,
        "service_path",
        "/suggest/" + what,
        "flyout_service_url",
        service,
        "flyout_service_path",
        "/flyout/" + what + "?id=${id}");
  }

  private static Map<String, Object> extend(String service) {
    return Json.object(
        "propose_properties",
        Json.object("service_url", service, "service_path", "/extend/propose"),
        "property_settings",
        List.of(
            Json.object(
                "name", "limit",
                "label", "Limit",
                "type", "number",
                "default", 0,
                "help_text", "The most values in a cell; 0 for all")));
  }
}
