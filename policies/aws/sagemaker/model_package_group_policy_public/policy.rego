# METADATA
# title: Model package groups are not open to everyone
# description: A policy with any principal lets every AWS account describe, and with the wrong actions register
#   or replace, the models that you deploy.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_model_package_group_policy
# custom:
#   id: aws.sagemaker.model_package_group_policy_public
#   requirement: every SageMaker model package group policy must not contain wildcard principals
#   severity: CRITICAL
#   category: least privilege
#   resource_types: [aws_sagemaker_model_package_group_policy]
#   profiles: [recommended, ai_platform]
#   remediation: Name the accounts that deploy the models as principals, or limit the statement to your organization.
package decree.aws.sagemaker.model_package_group_policy_public

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(model_package_group_policy, "must not let just anyone in through its policy", ["resource_policy"]) if {
	some model_package_group_policy in input.resource.aws_sagemaker_model_package_group_policy
	some statement in iam.statements(value.at(model_package_group_policy.values, ["resource_policy"], null))
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
