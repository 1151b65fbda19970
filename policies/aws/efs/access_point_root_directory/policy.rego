# METADATA
# title: EFS access points enforce a root directory
# description: Without one, every client of the access point sees the whole file system, data of other
#   applications included.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/efs_access_point
# custom:
#   id: aws.efs.access_point_root_directory
#   aliases: [CKV_AWS_329]
#   requirement: every EFS access point must enforce a root directory
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [aws_efs_access_point]
#   frameworks:
#     pci_dss: ["10.3.2.10", "3.5.1.3.10", A1.1.2.6, A3.4.1.6]
#   remediation: Set the `path` of `root_directory` to the folder of the application, with `creation_info` for its owner.
package decree.aws.efs.access_point_root_directory

import data.decree.tf
import data.decree.value

deny contains tf.finding(access_point, "must enforce a root directory", ["root_directory", 0, "path"]) if {
	some access_point in input.resource.aws_efs_access_point
	not_enforce_a_root_directory(access_point)
}

not_enforce_a_root_directory(access_point) if {
	value.absent(value.at(access_point.values, ["root_directory", 0, "path"], null))
}

not_enforce_a_root_directory(access_point) if {
	access_point.values.root_directory[0].path == "/"
}
