package org.claimgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Every term of {@code ontology/claimgraph.ttl}, where each is explained. A test holds the two
 * together.
 */
public final class Cg {
  /** Namespace of the ontology. */
  public static final String NAMESPACE = "https://w3id.org/claimgraph/ontology#";

  /** Classes. */
  public static final class Classes {
    public static final Node ARTICLE = term("Article");
    public static final Node OUTLET = term("Outlet");
    public static final Node PASSAGE = term("Passage");
    public static final Node MENTION = term("Mention");
    public static final Node REFERENT = term("Referent");
    public static final Node NAME = term("Name");
    public static final Node ROLE = term("Role");
    public static final Node ACTOR = term("Actor");
    public static final Node PERSON = term("Person");
    public static final Node ORGANISATION = term("Organisation");
    public static final Node PEOPLE = term("People");
    public static final Node STATE = term("State");
    public static final Node ARMED_GROUP = term("ArmedGroup");
    public static final Node UNIT = term("Unit");
    public static final Node LOCATION = term("Location");
    public static final Node DECISION = term("Decision");
    public static final Node CLAIM = term("Claim");
    public static final Node ANONYMOUS_CLAIMANT = term("AnonymousClaimant");
    public static final Node REFERENCE = term("Reference");
    public static final Node TIME_EXPRESSION = term("TimeExpression");
    public static final Node QUANTITY = term("Quantity");
    public static final Node EVIDENCE = term("Evidence");
    public static final Node SPAN = term("Span");
    public static final Node LINK = term("Link");
    public static final Node RUN = term("Run");

    private Classes() {}
  }

  public static final Node TEXT = term("text");
  public static final Node DIGEST = term("digest");
  public static final Node ARTICLE = term("article");
  public static final Node PASSAGE = term("passage");
  public static final Node PASSAGE_ROLE = term("passageRole");
  public static final Node BEGIN = term("begin");
  public static final Node END = term("end");
  public static final Node EXACT = term("exact");
  public static final Node REFERS_TO = term("refersTo");
  public static final Node FORM = term("form");
  public static final Node METONYMIC = term("metonymic");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node REASON = term("reason");
  public static final Node REFERENT_TYPE = term("referentType");
  public static final Node BLOCK_KEY = term("blockKey");
  public static final Node NAME = term("name");
  public static final Node COUNT = term("count");
  public static final Node ROLE = term("role");
  public static final Node ROLE_IN = term("roleIn");
  public static final Node DESIGNATOR = term("designator");
  public static final Node DESIGNATOR_SIDE = term("designatorSide");
  public static final Node NUMBER = term("number");
  public static final Node UNIT_NAME = term("unitName");
  public static final Node BRANCH = term("branch");
  public static final Node MODIFIER = term("modifier");
  public static final Node ECHELON = term("echelon");
  public static final Node SIDE = term("side");
  public static final Node PART_OF = term("partOf");
  public static final Node PARENT = term("parent");
  public static final Node PLACE_KEY = term("placeKey");
  public static final Node PLACE_NAME = term("placeName");
  public static final Node PLACE_KIND = term("placeKind");
  public static final Node PLACE_SCORE = term("placeScore");
  public static final Node COUNTRY = term("country");
  public static final Node GEONAMES_ID = term("geonamesId");
  public static final Node ANCHOR = term("anchor");
  public static final Node ANCHOR_BEGIN = term("anchorBegin");
  public static final Node ANCHOR_END = term("anchorEnd");
  public static final Node RELATION = term("relation");
  public static final Node BEARING = term("bearing");
  public static final Node DISTANCE = term("distance");
  public static final Node REFERENT = term("referent");
  public static final Node ENTITY = term("entity");
  public static final Node CLAIMANT = term("claimant");
  public static final Node CLAIMANT_REFERENT = term("claimantReferent");
  public static final Node RELAYED_BY = term("relayedBy");
  public static final Node ABOUT = term("about");
  public static final Node REFERENCE = term("reference");
  public static final Node CONTENT = term("content");
  public static final Node KIND = term("kind");
  public static final Node POLARITY = term("polarity");
  public static final Node CERTAINTY = term("certainty");
  public static final Node HEDGED = term("hedged");
  public static final Node LOCATION = term("location");
  public static final Node LOCATION_REFERENT = term("locationReferent");
  public static final Node QUANTITY = term("quantity");
  public static final Node TIMEX_TYPE = term("timexType");
  public static final Node TIMEX_VALUE = term("timexValue");
  public static final Node EARLIEST = term("earliest");
  public static final Node LATEST = term("latest");
  public static final Node STATED_ON = term("statedOn");
  public static final Node STATED_EARLIEST = term("statedEarliest");
  public static final Node STATED_LATEST = term("statedLatest");
  public static final Node EVENT_TIME = term("eventTime");
  public static final Node EVENT_EARLIEST = term("eventEarliest");
  public static final Node EVENT_LATEST = term("eventLatest");
  public static final Node VALUE = term("value");
  public static final Node LOWER = term("lower");
  public static final Node UPPER = term("upper");
  public static final Node APPROXIMATE = term("approximate");
  public static final Node UNIT_OF_MEASURE = term("unitOfMeasure");
  public static final Node MEASURE = term("measure");
  public static final Node COUNTED = term("counted");
  public static final Node OF_WHOM = term("ofWhom");
  public static final Node EVIDENCE = term("evidence");
  public static final Node MODE = term("mode");
  public static final Node ATTRIBUTION_TEXT = term("attributionText");
  public static final Node SOURCE_SPAN = term("sourceSpan");
  public static final Node CUE_SPAN = term("cueSpan");
  public static final Node TARGET = term("target");
  public static final Node SCORE = term("score");
  public static final Node METHOD = term("method");
  public static final Node KNOWLEDGE_BASE = term("knowledgeBase");
  public static final Node REJECTED = term("rejected");
  public static final Node ASKED_NAME = term("askedName");
  public static final Node ASKED_FACTS = term("askedFacts");
  public static final Node VERSION = term("version");
  public static final Node OPTION = term("option");
  public static final Node MODEL = term("model");

  private Cg() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }
}
