# METADATA
# title: OpenSearch Serverless collections are not reachable from the internet
# description: Vector collections behind knowledge bases hold the documents of the company; a public network
#   policy leaves only the data access policy in front of them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/opensearchserverless_security_policy
# custom:
#   id: aws.opensearch.serverless_public
#   requirement: no OpenSearch Serverless security policy may be publicly accessible
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_opensearchserverless_security_policy]
#   profiles: [recommended, ai_platform]
#   remediation: Set `AllowFromPublic` to false in the JSON of `policy` and list the endpoints in `SourceVPCEs`,
#     or the services in `SourceServices`.
package decree.aws.opensearch.serverless_public

import data.decree.tf
import data.decree.value

deny contains tf.finding(security_policy, "must not be publicly accessible", []) if {
	some security_policy in input.resource.aws_opensearchserverless_security_policy
	security_policy.values.type == "network"
	some policy in value.list(value.parsed(value.at(security_policy.values, ["policy"], null)), [])
	policy.AllowFromPublic == true
}
