# METADATA
# title: Users of WorkSpaces are not local administrators
# description: An administrator of a desktop installs anything, and so does whatever he clicks on.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/workspaces_directory
# custom:
#   id: aws.workspaces.local_administrators
#   requirement: WorkSpaces directories must not make users local administrators
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [aws_workspaces_directory]
#   remediation: Set `workspace_creation_properties.0.user_enabled_as_local_administrator` to false.
#   fix:
#     set:
#       path: [workspace_creation_properties, 0, user_enabled_as_local_administrator]
#       value: false
package decree.aws.workspaces.local_administrators

import data.decree.tf

deny contains tf.finding(directory, "must not make users local administrators", ["workspace_creation_properties", 0, "user_enabled_as_local_administrator"]) if {
	some directory in input.resource.aws_workspaces_directory
	directory.values.workspace_creation_properties[0].user_enabled_as_local_administrator == true
}
