# METADATA
# title: FSx for Windows copies its tags to backups
# description: Backups without tags cannot be traced to an owner or to the access rules of their file system.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/fsx_windows_file_system
# custom:
#   id: aws.fsx.windows_copy_tags
#   requirement: every FSx for Windows file system must copy tags to snapshots
#   severity: LOW
#   category: data protection
#   resource_types: [aws_fsx_windows_file_system]
#   frameworks:
#     pci_dss: ["10.3.3.18"]
#   remediation: Set `copy_tags_to_backups` to true.
#   fix:
#     set:
#       path: [copy_tags_to_backups]
#       value: true
package decree.aws.fsx.windows_copy_tags

import data.decree.tf
import data.decree.value

deny contains tf.finding(windows_file_system, "must copy tags to snapshots", ["copy_tags_to_backups"]) if {
	some windows_file_system in input.resource.aws_fsx_windows_file_system
	copy_tags_to_backups := value.at(windows_file_system.values, ["copy_tags_to_backups"], null)
	value.known(copy_tags_to_backups)
	copy_tags_to_backups != true
}
