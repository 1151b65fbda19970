# METADATA
# title: AgentCore workload identities return tokens over HTTPS
# description: A return address with http sends the code of an OAuth login in the clear; whoever is on the way
#   takes the session of the user.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagentcore_workload_identity
# custom:
#   id: aws.bedrock.workload_identity_https
#   requirement: every AgentCore workload identity must return tokens over HTTPS only
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_bedrockagentcore_workload_identity]
#   profiles: [ai_platform]
#   remediation: Use https in each address of allowed_resource_oauth2_return_urls.
package decree.aws.bedrock.workload_identity_https

import data.decree.tf
import data.decree.value

deny contains tf.finding(workload_identity, "must return tokens over HTTPS only", ["allowed_resource_oauth2_return_urls", i]) if {
	some workload_identity in input.resource.aws_bedrockagentcore_workload_identity
	some i, allowed_resource_oauth2_return_url in workload_identity.values.allowed_resource_oauth2_return_urls
	value.matches(allowed_resource_oauth2_return_url, `^http://([^l1]|l[^o]|1[^2])`)
}
