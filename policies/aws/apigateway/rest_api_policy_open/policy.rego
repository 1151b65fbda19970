# METADATA
# title: Policies of REST APIs do not let everyone in
# description: A resource policy with a star and no condition takes away the limit that it was written for.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/api_gateway_rest_api_policy
# custom:
#   id: aws.apigateway.rest_api_policy_open
#   requirement: no API Gateway REST API policy may allow public access
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_api_gateway_rest_api_policy]
#   profiles: [recommended]
#   remediation: Name the principals that are meant, or limit the statement to your accounts or organization by a condition.
package decree.aws.apigateway.rest_api_policy_open

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway_rest_api_policy, "must not be publicly accessible", ["policy"]) if {
	some gateway_rest_api_policy in input.resource.aws_api_gateway_rest_api_policy
	some statement in iam.statements(value.at(gateway_rest_api_policy.values, ["policy"], null))
	a_statement_with_effect_allow_principal(statement)
	value.settled_through([condition.key | some condition in statement.conditions])
	not iam.has_condition(statement, {"aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount", "aws:PrincipalArn", "aws:SourceAccount", "aws:SourceArn", "aws:SourceOwner", "aws:SourceOrgID", "aws:SourceVpc", "aws:SourceVpce", "aws:SourceIp", "aws:VpcSourceIp", "kms:CallerAccount", "kms:ViaService", "s3:DataAccessPointAccount", "elasticfilesystem:AccessedViaMountTarget"})
}

a_statement_with_effect_allow_principal(statement) if {
	statement.effect == "Allow"
	iam.any_principal(statement)
}

a_statement_with_effect_allow_principal(statement) if {
	statement.effect == "Allow"
	iam.some_matches(iam.element(statement, "Principal"), `iam::[*]:`)
}
