# METADATA
# title: Model package group policies do not allow all actions
# description: An account that only deploys models needs to read them. With all actions it can also approve,
#   replace and delete them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_model_package_group_policy
# custom:
#   id: aws.sagemaker.model_package_group_policy_actions
#   requirement: every SageMaker model package group policy must not allow all actions
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_sagemaker_model_package_group_policy]
#   profiles: [ai_platform]
#   remediation: List the actions that the other account needs, such as sagemaker:DescribeModelPackage and
#     sagemaker:CreateModel.
package decree.aws.sagemaker.model_package_group_policy_actions

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(model_package_group_policy, "must not allow all actions", ["resource_policy"]) if {
	some model_package_group_policy in input.resource.aws_sagemaker_model_package_group_policy
	some statement in iam.statements(value.at(model_package_group_policy.values, ["resource_policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
}
