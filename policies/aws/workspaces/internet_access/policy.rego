# METADATA
# title: WorkSpaces have no direct access to the internet
# description: Direct access goes past the proxies and firewalls that guard other clients.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/workspaces_directory
# custom:
#   id: aws.workspaces.internet_access
#   requirement: no WorkSpaces directory may have direct access to the internet
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_workspaces_directory]
#   remediation: Set `workspace_creation_properties.0.enable_internet_access` to false.
#   fix:
#     set:
#       path: [workspace_creation_properties, 0, enable_internet_access]
#       value: false
package decree.aws.workspaces.internet_access

import data.decree.tf

deny contains tf.finding(directory, "must not have direct access to the internet", ["workspace_creation_properties", 0, "enable_internet_access"]) if {
	some directory in input.resource.aws_workspaces_directory
	directory.values.workspace_creation_properties[0].enable_internet_access == true
}
