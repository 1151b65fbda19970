# METADATA
# title: AWSCloudShellFullAccess is not attached
# description: "CloudShell uploads and downloads files with the rights of its user, past every device control: a
#   way out for data."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_policy_attachment
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user_policy_attachment
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group_policy_attachment
# custom:
#   id: aws.iam.cloudshell_full_access
#   requirement: no IAM policy attachment may have AWSCloudShellFullAccess attached
#   severity: MEDIUM
#   category: least privilege
#   resource_types:
#     [aws_iam_policy_attachment, aws_iam_user_policy_attachment, aws_iam_group_policy_attachment,
#      aws_iam_role_policy_attachment]
#   frameworks:
#     cis: ["1.21"]
#     pci_dss:
#       ["7.2.1.14", "7.2.1.15", "7.2.1.16", "7.2.2.14", "7.2.2.15", "7.2.2.16", "7.2.3.7", "7.2.5.10",
#        "7.2.5.11", "7.2.5.12", "7.3.1.10", "7.3.1.11", "7.3.1.12", "7.3.2.10", "7.3.2.11", "7.3.2.12",
#        "7.3.3.10", "7.3.3.11", "7.3.3.12", "8.2.7.10", "8.2.7.11", "8.2.7.12", "8.2.8.12", "8.2.8.13",
#        "8.2.8.14", "8.3.4.10", "8.3.4.11", "8.3.4.12"]
#   remediation: Attach a policy without cloudshell:GetFileDownloadUrls and cloudshell:GetFileUploadUrls.
package decree.aws.iam.cloudshell_full_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(policy_attachment, "must not have AWSCloudShellFullAccess attached", ["policy_arn"]) if {
	some policy_attachment in input.resource.aws_iam_policy_attachment
	value.matches(policy_attachment.values.policy_arn, `policy/AWSCloudShellFullAccess$`)
}

deny contains tf.finding(user_policy_attachment, "must not have AWSCloudShellFullAccess attached", ["policy_arn"]) if {
	some user_policy_attachment in input.resource.aws_iam_user_policy_attachment
	value.matches(user_policy_attachment.values.policy_arn, `policy/AWSCloudShellFullAccess$`)
}

deny contains tf.finding(group_policy_attachment, "must not have AWSCloudShellFullAccess attached", ["policy_arn"]) if {
	some group_policy_attachment in input.resource.aws_iam_group_policy_attachment
	value.matches(group_policy_attachment.values.policy_arn, `policy/AWSCloudShellFullAccess$`)
}

deny contains tf.finding(role_policy_attachment, "must not have AWSCloudShellFullAccess attached", ["policy_arn"]) if {
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	value.matches(role_policy_attachment.values.policy_arn, `policy/AWSCloudShellFullAccess$`)
}
