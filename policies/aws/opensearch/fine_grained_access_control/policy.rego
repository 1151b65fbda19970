# METADATA
# title: OpenSearch domains control access by index and user
# description: Whoever may reach the domain may otherwise read and delete every index.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/opensearch_domain
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticsearch_domain
# custom:
#   id: aws.opensearch.fine_grained_access_control
#   aliases: [CKV2_AWS_52]
#   requirement: every OpenSearch or Elasticsearch domain must have fine-grained access control
#   severity: HIGH
#   category: authentication
#   resource_types: [aws_opensearch_domain, aws_elasticsearch_domain]
#   frameworks:
#     pci_dss:
#       ["10.6.3.27", "7.2.1.21", "7.2.2.21", "7.2.5.15", "7.2.6.3", "7.3.1.15", "7.3.2.15", "7.3.3.15",
#        "8.2.7.15", "8.2.8.17", "8.3.4.15"]
#   remediation: Set `enabled` to true in `advanced_security_options`, with a `master_user_arn` or the internal
#     user database.
package decree.aws.opensearch.fine_grained_access_control

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must have fine-grained access control", ["advanced_security_options", 0, "enabled"]) if {
	some domain in input.resource.aws_opensearch_domain
	enabled := value.at(domain.values, ["advanced_security_options", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}

deny contains tf.finding(domain, "must have fine-grained access control", []) if {
	some domain in input.resource.aws_opensearch_domain
	internal_user_database_enabled := value.at(domain.values, ["advanced_security_options", 0, "internal_user_database_enabled"], null)
	value.known(internal_user_database_enabled)
	internal_user_database_enabled != true
	value.absent(value.at(domain.values, ["advanced_security_options", 0, "master_user_options", 0, "master_user_arn"], null))
}

deny contains tf.finding(domain, "must have fine-grained access control", ["advanced_security_options", 0, "enabled"]) if {
	some domain in input.resource.aws_elasticsearch_domain
	enabled := value.at(domain.values, ["advanced_security_options", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}

deny contains tf.finding(domain, "must have fine-grained access control", []) if {
	some domain in input.resource.aws_elasticsearch_domain
	internal_user_database_enabled := value.at(domain.values, ["advanced_security_options", 0, "internal_user_database_enabled"], null)
	value.known(internal_user_database_enabled)
	internal_user_database_enabled != true
	value.absent(value.at(domain.values, ["advanced_security_options", 0, "master_user_options", 0, "master_user_arn"], null))
}
