# METADATA
# title: OpenSearch domains have three data nodes in several zones
# description: With fewer, the loss of a node or of a zone loses shards or stops writes.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/opensearch_domain
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticsearch_domain
# custom:
#   id: aws.opensearch.data_nodes
#   requirement: every OpenSearch or Elasticsearch domain must have at least three data nodes
#   severity: LOW
#   category: availability
#   resource_types: [aws_opensearch_domain, aws_elasticsearch_domain]
#   remediation: Set `instance_count` to 3 or more and `zone_awareness_enabled` to true in `cluster_config`.
package decree.aws.opensearch.data_nodes

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must have at least three data nodes", ["cluster_config", 0, "instance_count"]) if {
	some domain in input.resource.aws_opensearch_domain
	instance_count := value.at(domain.values, ["cluster_config", 0, "instance_count"], null)
	value.known(instance_count)
	not value.at_least(instance_count, 3)
}

deny contains tf.finding(domain, "must have at least three data nodes", ["cluster_config", 0, "zone_awareness_enabled"]) if {
	some domain in input.resource.aws_opensearch_domain
	zone_awareness_enabled := value.at(domain.values, ["cluster_config", 0, "zone_awareness_enabled"], null)
	value.known(zone_awareness_enabled)
	zone_awareness_enabled != true
}

deny contains tf.finding(domain, "must have at least three data nodes", ["cluster_config", 0, "instance_count"]) if {
	some domain in input.resource.aws_elasticsearch_domain
	instance_count := value.at(domain.values, ["cluster_config", 0, "instance_count"], null)
	value.known(instance_count)
	not value.at_least(instance_count, 3)
}

deny contains tf.finding(domain, "must have at least three data nodes", ["cluster_config", 0, "zone_awareness_enabled"]) if {
	some domain in input.resource.aws_elasticsearch_domain
	zone_awareness_enabled := value.at(domain.values, ["cluster_config", 0, "zone_awareness_enabled"], null)
	value.known(zone_awareness_enabled)
	zone_awareness_enabled != true
}
