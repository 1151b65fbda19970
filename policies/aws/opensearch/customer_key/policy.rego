# METADATA
# title: OpenSearch domains are encrypted with a customer managed key
# description: Your own key lets you say who may decrypt the domain, and revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/opensearch_domain
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticsearch_domain
# custom:
#   id: aws.opensearch.customer_key
#   aliases: [CKV_AWS_247, 7af2f4a3-00d9-47f3-8d15-ca0888f4e5b2]
#   requirement: every OpenSearch or Elasticsearch domain must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_opensearch_domain, aws_elasticsearch_domain]
#   profiles: [ai_platform]
#   remediation: Set `kms_key_id` in `encrypt_at_rest` to the ARN of a KMS key of your own.
package decree.aws.opensearch.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must be encrypted with a customer managed key", ["encrypt_at_rest", 0, "enabled"]) if {
	some domain in input.resource.aws_opensearch_domain
	enabled := value.at(domain.values, ["encrypt_at_rest", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}

deny contains tf.finding(domain, "must be encrypted with a customer managed key", ["encrypt_at_rest", 0, "kms_key_id"]) if {
	some domain in input.resource.aws_opensearch_domain
	value.absent(value.at(domain.values, ["encrypt_at_rest", 0, "kms_key_id"], null))
}

deny contains tf.finding(domain, "must be encrypted with a customer managed key", ["encrypt_at_rest", 0, "enabled"]) if {
	some domain in input.resource.aws_elasticsearch_domain
	enabled := value.at(domain.values, ["encrypt_at_rest", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}

deny contains tf.finding(domain, "must be encrypted with a customer managed key", ["encrypt_at_rest", 0, "kms_key_id"]) if {
	some domain in input.resource.aws_elasticsearch_domain
	value.absent(value.at(domain.values, ["encrypt_at_rest", 0, "kms_key_id"], null))
}
