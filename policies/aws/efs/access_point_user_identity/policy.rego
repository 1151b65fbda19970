# METADATA
# title: EFS access points enforce a user identity
# description: Without one, a client that runs as root is root on the file system.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/efs_access_point
# custom:
#   id: aws.efs.access_point_user_identity
#   aliases: [CKV_AWS_330]
#   requirement: every EFS access point must enforce a user identity
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [aws_efs_access_point]
#   frameworks:
#     pci_dss: ["10.3.2.11", "3.5.1.3.11", A1.1.2.7, A3.4.1.7]
#   remediation: Add a `posix_user` with the `uid` and `gid` of the application.
package decree.aws.efs.access_point_user_identity

import data.decree.tf
import data.decree.value

deny contains tf.finding(access_point, "must enforce a user identity", ["posix_user"]) if {
	some access_point in input.resource.aws_efs_access_point
	value.absent(value.at(access_point.values, ["posix_user"], null))
}
