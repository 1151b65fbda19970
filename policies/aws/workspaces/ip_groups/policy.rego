# METADATA
# title: WorkSpaces directories restrict addresses
# description: Without a group of addresses desktops can be opened from anywhere with a password.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/workspaces_directory
# custom:
#   id: aws.workspaces.ip_groups
#   requirement: WorkSpaces directories must have IP groups
#   severity: LOW
#   category: network exposure
#   resource_types: [aws_workspaces_directory]
#   remediation: Refer to an `aws_workspaces_ip_group` in `ip_group_ids`.
package decree.aws.workspaces.ip_groups

import data.decree.tf
import data.decree.value

deny contains tf.finding(directory, "must restrict addresses", ["ip_group_ids"]) if {
	some directory in input.resource.aws_workspaces_directory
	value.absent(value.at(directory.values, ["ip_group_ids"], null))
}
