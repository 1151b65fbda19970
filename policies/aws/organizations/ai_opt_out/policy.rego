# METADATA
# title: AI policies of the organization opt out
# description: Some AI services of AWS keep content to improve their models. A policy that opts in lets them,
#   for all accounts below it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/organizations_policy
# custom:
#   id: aws.organizations.ai_opt_out
#   requirement: every Organizations policy must opt out of having content used for AI
#   severity: MEDIUM
#   category: privacy
#   resource_types: [aws_organizations_policy]
#   profiles: [ai_platform]
#   frameworks:
#     aws_ai_security: [AISF-DATA-06]
#   remediation: Set the opt_out_policy to optOut.
package decree.aws.organizations.ai_opt_out

import data.decree.tf
import data.decree.value

deny contains tf.finding(policy, "must opt out of having content used for AI", []) if {
	some policy in input.resource.aws_organizations_policy
	policy.values.type == "AISERVICES_OPT_OUT_POLICY"
	not_content_matches_optout_and_not_content(policy)
}

not_content_matches_optout_and_not_content(policy) if {
	content := value.at(policy.values, ["content"], null)
	value.known(content)
	not value.matches(content, `optOut`)
}

not_content_matches_optout_and_not_content(policy) if {
	value.matches(policy.values.content, `"optIn"`)
}
