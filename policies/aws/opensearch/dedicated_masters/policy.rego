# METADATA
# title: OpenSearch domains have three dedicated masters
# description: With fewer than three the cluster cannot agree on a master when one is lost, and stops.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/opensearch_domain
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticsearch_domain
# custom:
#   id: aws.opensearch.dedicated_masters
#   aliases: [CKV_AWS_318, CKV2_AWS_59]
#   requirement: every OpenSearch or Elasticsearch domain must have at least three dedicated master nodes
#   severity: LOW
#   category: availability
#   resource_types: [aws_opensearch_domain, aws_elasticsearch_domain]
#   remediation: Set `dedicated_master_enabled` to true and `dedicated_master_count` to 3 in `cluster_config`.
package decree.aws.opensearch.dedicated_masters

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must have at least three dedicated master nodes", ["cluster_config", 0, "dedicated_master_enabled"]) if {
	some domain in input.resource.aws_opensearch_domain
	dedicated_master_enabled := value.at(domain.values, ["cluster_config", 0, "dedicated_master_enabled"], null)
	value.known(dedicated_master_enabled)
	dedicated_master_enabled != true
}

deny contains tf.finding(domain, "must have at least three dedicated master nodes", ["cluster_config", 0, "dedicated_master_count"]) if {
	some domain in input.resource.aws_opensearch_domain
	dedicated_master_count := value.at(domain.values, ["cluster_config", 0, "dedicated_master_count"], null)
	value.known(dedicated_master_count)
	not value.at_least(dedicated_master_count, 3)
}

deny contains tf.finding(domain, "must have at least three dedicated master nodes", ["cluster_config", 0, "dedicated_master_enabled"]) if {
	some domain in input.resource.aws_elasticsearch_domain
	dedicated_master_enabled := value.at(domain.values, ["cluster_config", 0, "dedicated_master_enabled"], null)
	value.known(dedicated_master_enabled)
	dedicated_master_enabled != true
}

deny contains tf.finding(domain, "must have at least three dedicated master nodes", ["cluster_config", 0, "dedicated_master_count"]) if {
	some domain in input.resource.aws_elasticsearch_domain
	dedicated_master_count := value.at(domain.values, ["cluster_config", 0, "dedicated_master_count"], null)
	value.known(dedicated_master_count)
	not value.at_least(dedicated_master_count, 3)
}
