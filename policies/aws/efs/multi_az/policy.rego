# METADATA
# title: EFS file systems span availability zones
# description: A file system of one zone is out of reach, or lost, with that zone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/efs_file_system
# custom:
#   id: aws.efs.multi_az
#   requirement: every EFS file system must be spread over several availability zones
#   severity: LOW
#   category: availability
#   resource_types: [aws_efs_file_system]
#   remediation: Take `availability_zone_name` out; the files have to be copied to a new file system.
package decree.aws.efs.multi_az

import data.decree.tf
import data.decree.value

deny contains tf.finding(file_system, "must be spread over several availability zones", ["availability_zone_name"]) if {
	some file_system in input.resource.aws_efs_file_system
	value.present(value.at(file_system.values, ["availability_zone_name"], null))
}
