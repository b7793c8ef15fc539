package org.claimgraph.kb;

/** Distances on the sphere. */
public final class Geodesy {
  private static final double RADIUS = 6371;

  private Geodesy() {}

  /** Great-circle distance in kilometres between two points in degrees. */
  public static double kilometres(double lat1, double lon1, double lat2, double lon2) {
    double phi1 = Math.toRadians(lat1);
    double phi2 = Math.toRadians(lat2);
    double halfLat = Math.sin((phi2 - phi1) / 2);
    double halfLon = Math.sin(Math.toRadians(lon2 - lon1) / 2);
    double a = halfLat * halfLat + Math.cos(phi1) * Math.cos(phi2) * halfLon * halfLon;
    return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(a)));
  }
}
