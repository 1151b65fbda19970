# METADATA
# title: OpenSearch domains have audit logs
# description: Without audit logs nobody can tell who read or changed which index.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/opensearch_domain
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticsearch_domain
# custom:
#   id: aws.opensearch.audit_logging
#   aliases: [CKV_AWS_317, AVD-AWS-0042]
#   requirement: every OpenSearch or Elasticsearch domain must have audit logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_opensearch_domain, aws_elasticsearch_domain]
#   frameworks:
#     soc2: [cc_a_1_1]
#     pci_dss: ["10.5.1.10", "5.3.4.25"]
#   remediation: Add `log_publishing_options` with the `log_type` AUDIT_LOGS and a log group.
package decree.aws.opensearch.audit_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must have audit logging enabled", ["log_publishing_options"]) if {
	some domain in input.resource.aws_opensearch_domain
	value.complete(domain.values, ["log_publishing_options"])
	every log_publishing_option in value.list(domain.values, ["log_publishing_options"]) {
		not_log_type_is_audit_logs_and(log_publishing_option)
	}
}

deny contains tf.finding(domain, "must have audit logging enabled", ["log_publishing_options"]) if {
	some domain in input.resource.aws_elasticsearch_domain
	value.complete(domain.values, ["log_publishing_options"])
	every log_publishing_option in value.list(domain.values, ["log_publishing_options"]) {
		not_log_type_is_audit_logs_and(log_publishing_option)
	}
}

not_log_type_is_audit_logs_and(log_publishing_option) if {
	log_type := value.at(log_publishing_option, ["log_type"], null)
	value.known(log_type)
	log_type != "AUDIT_LOGS"
}

not_log_type_is_audit_logs_and(log_publishing_option) if {
	enabled := log_publishing_option.enabled
	value.known(enabled)
	enabled != true
}
