# METADATA
# title: IAM policies name the Bedrock models that may be asked
# description: With any resource, stolen credentials can run the most expensive models of every vendor,
#   including those that nobody has reviewed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group_policy
# custom:
#   id: aws.iam.bedrock_invoke_all
#   requirement: no IAM policy may allow bedrock:InvokeModel on all resources
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [aws_iam_policy, aws_iam_user_policy, aws_iam_group_policy, aws_iam_role_policy]
#   profiles: [ai_platform]
#   remediation: Name the models and inference profiles in the resource of the statement.
package decree.aws.iam.bedrock_invoke_all

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(policy, "must not allow bedrock:InvokeModel on all resources", ["policy"]) if {
	some policy in input.resource.aws_iam_policy
	not_not_allow_bedrock_invokemodel_on_all_resources(policy)
}

deny contains tf.finding(user_policy, "must not allow bedrock:InvokeModel on all resources", ["policy"]) if {
	some user_policy in input.resource.aws_iam_user_policy
	not_not_allow_bedrock_invokemodel_on_all_resources_2(user_policy)
}

deny contains tf.finding(group_policy, "must not allow bedrock:InvokeModel on all resources", ["policy"]) if {
	some group_policy in input.resource.aws_iam_group_policy
	not_not_allow_bedrock_invokemodel_on_all_resources_3(group_policy)
}

deny contains tf.finding(role_policy, "must not allow bedrock:InvokeModel on all resources", ["policy"]) if {
	some role_policy in input.resource.aws_iam_role_policy
	not_not_allow_bedrock_invokemodel_on_all_resources_4(role_policy)
}

not_not_allow_bedrock_invokemodel_on_all_resources(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"bedrock:InvokeModel"})
	"*" in statement.resources
}

not_not_allow_bedrock_invokemodel_on_all_resources(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"bedrock:InvokeModelWithResponseStream"})
	"*" in statement.resources
}

not_not_allow_bedrock_invokemodel_on_all_resources_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"bedrock:InvokeModel"})
	"*" in statement.resources
}

not_not_allow_bedrock_invokemodel_on_all_resources_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"bedrock:InvokeModelWithResponseStream"})
	"*" in statement.resources
}

not_not_allow_bedrock_invokemodel_on_all_resources_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"bedrock:InvokeModel"})
	"*" in statement.resources
}

not_not_allow_bedrock_invokemodel_on_all_resources_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"bedrock:InvokeModelWithResponseStream"})
	"*" in statement.resources
}

not_not_allow_bedrock_invokemodel_on_all_resources_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"bedrock:InvokeModel"})
	"*" in statement.resources
}

not_not_allow_bedrock_invokemodel_on_all_resources_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"bedrock:InvokeModelWithResponseStream"})
	"*" in statement.resources
}
