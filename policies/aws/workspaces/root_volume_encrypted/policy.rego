# METADATA
# title: Root volumes of WorkSpaces are encrypted
# description: Desktops hold mail, downloads and cached passwords of their users.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/workspaces_workspace
# custom:
#   id: aws.workspaces.root_volume_encrypted
#   aliases: [CKV_AWS_156]
#   requirement: every WorkSpace must encrypt root volumes
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_workspaces_workspace]
#   profiles: [recommended]
#   remediation: Set `root_volume_encryption_enabled` to true.
#   fix:
#     set:
#       path: [root_volume_encryption_enabled]
#       value: true
package decree.aws.workspaces.root_volume_encrypted

import data.decree.tf
import data.decree.value

deny contains tf.finding(workspace, "must encrypt root volumes", ["root_volume_encryption_enabled"]) if {
	some workspace in input.resource.aws_workspaces_workspace
	root_volume_encryption_enabled := value.at(workspace.values, ["root_volume_encryption_enabled"], null)
	value.known(root_volume_encryption_enabled)
	root_volume_encryption_enabled != true
}
