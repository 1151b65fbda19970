# METADATA
# title: User volumes of WorkSpaces are encrypted
# description: Desktops hold mail, downloads and cached passwords of their users.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/workspaces_workspace
# custom:
#   id: aws.workspaces.user_volume_encrypted
#   aliases: [CKV_AWS_155]
#   requirement: every WorkSpace must encrypt user volumes
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_workspaces_workspace]
#   profiles: [recommended]
#   remediation: Set `user_volume_encryption_enabled` to true.
#   fix:
#     set:
#       path: [user_volume_encryption_enabled]
#       value: true
package decree.aws.workspaces.user_volume_encrypted

import data.decree.tf
import data.decree.value

deny contains tf.finding(workspace, "must encrypt user volumes", ["user_volume_encryption_enabled"]) if {
	some workspace in input.resource.aws_workspaces_workspace
	user_volume_encryption_enabled := value.at(workspace.values, ["user_volume_encryption_enabled"], null)
	value.known(user_volume_encryption_enabled)
	user_volume_encryption_enabled != true
}
