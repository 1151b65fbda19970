# METADATA
# title: FSx for OpenZFS copies its tags to volumes
# description: Volumes without tags cannot be traced to an owner or to a cost centre.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/fsx_openzfs_file_system
# custom:
#   id: aws.fsx.openzfs_copy_tags_to_volumes
#   requirement: every FSx for OpenZFS file system must copy tags to volumes
#   severity: LOW
#   category: data protection
#   resource_types: [aws_fsx_openzfs_file_system]
#   remediation: Set `copy_tags_to_volumes` to true.
#   fix:
#     set:
#       path: [copy_tags_to_volumes]
#       value: true
package decree.aws.fsx.openzfs_copy_tags_to_volumes

import data.decree.tf
import data.decree.value

deny contains tf.finding(openzfs_file_system, "must copy tags to volumes", ["copy_tags_to_volumes"]) if {
	some openzfs_file_system in input.resource.aws_fsx_openzfs_file_system
	copy_tags_to_volumes := value.at(openzfs_file_system.values, ["copy_tags_to_volumes"], null)
	value.known(copy_tags_to_volumes)
	copy_tags_to_volumes != true
}
