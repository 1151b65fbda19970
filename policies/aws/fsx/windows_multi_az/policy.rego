# METADATA
# title: FSx for Windows spans availability zones
# description: File shares of one zone are out of reach with that zone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/fsx_windows_file_system
# custom:
#   id: aws.fsx.windows_multi_az
#   requirement: every FSx for Windows file system must be spread over several availability zones
#   severity: LOW
#   category: availability
#   resource_types: [aws_fsx_windows_file_system]
#   remediation: Set `deployment_type` to "MULTI_AZ_1".
#   fix:
#     set:
#       path: [deployment_type]
#       value: MULTI_AZ_1
package decree.aws.fsx.windows_multi_az

import data.decree.tf
import data.decree.value

deny contains tf.finding(windows_file_system, "must be spread over several availability zones", ["deployment_type"]) if {
	some windows_file_system in input.resource.aws_fsx_windows_file_system
	deployment_type := value.at(windows_file_system.values, ["deployment_type"], null)
	value.known(deployment_type)
	deployment_type != "MULTI_AZ_1"
}
