# METADATA
# title: OpenSearch domains publish logs
# description: Errors and slow queries leave no trace outside of the domain.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/opensearch_domain
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticsearch_domain
# custom:
#   id: aws.opensearch.logging
#   aliases: [CKV_AWS_84]
#   requirement: every OpenSearch or Elasticsearch domain must have logging enabled
#   severity: LOW
#   category: logging
#   resource_types: [aws_opensearch_domain, aws_elasticsearch_domain]
#   frameworks:
#     soc2: [cc_a_1_1]
#     pci_dss: ["10.5.1.11", "10.5.1.9", "5.3.4.17", "5.3.4.26"]
#     nist_800_53: [au_10]
#   remediation: Add `log_publishing_options` with the kinds of logs and a log group.
package decree.aws.opensearch.logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must have logging enabled", ["log_publishing_options"]) if {
	some domain in input.resource.aws_opensearch_domain
	value.complete(domain.values, ["log_publishing_options"])
	every log_publishing_option in value.list(domain.values, ["log_publishing_options"]) {
		enabled := log_publishing_option.enabled
		value.known(enabled)
		enabled != true
	}
}

deny contains tf.finding(domain, "must have logging enabled", ["log_publishing_options"]) if {
	some domain in input.resource.aws_elasticsearch_domain
	value.complete(domain.values, ["log_publishing_options"])
	every log_publishing_option in value.list(domain.values, ["log_publishing_options"]) {
		enabled := log_publishing_option.enabled
		value.known(enabled)
		enabled != true
	}
}
