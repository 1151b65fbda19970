# METADATA
# title: OpenSearch Serverless collections are encrypted with a customer managed key
# description: With the key that AWS owns nobody can say who may decrypt the collection, or revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/opensearchserverless_security_policy
# custom:
#   id: aws.opensearch.serverless_customer_key
#   requirement: every OpenSearch Serverless security policy must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_opensearchserverless_security_policy]
#   profiles: [ai_platform]
#   remediation: Set `KmsARN` to a key of your own in the JSON of `policy`, in place of `AWSOwnedKey`.
package decree.aws.opensearch.serverless_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(security_policy, "must be encrypted with a customer managed key", []) if {
	some security_policy in input.resource.aws_opensearchserverless_security_policy
	security_policy.values.type == "encryption"
	some policy in value.list(value.parsed(value.at(security_policy.values, ["policy"], null)), [])
	policy.AWSOwnedKey == true
}
