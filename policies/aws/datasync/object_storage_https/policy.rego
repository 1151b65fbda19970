# METADATA
# title: DataSync reaches object storage over HTTPS
# description: Over HTTP all data of a migration crosses networks in the clear.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/datasync_location_object_storage
# custom:
#   id: aws.datasync.object_storage_https
#   requirement: every DataSync object storage location must use HTTPS
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_datasync_location_object_storage]
#   profiles: [recommended]
#   remediation: Set `server_protocol` to "HTTPS".
#   fix:
#     set:
#       path: [server_protocol]
#       value: HTTPS
package decree.aws.datasync.object_storage_https

import data.decree.tf
import data.decree.value

deny contains tf.finding(location_object_storage, "must accept HTTPS only", ["server_protocol"]) if {
	some location_object_storage in input.resource.aws_datasync_location_object_storage
	server_protocol := location_object_storage.values.server_protocol
	value.known(server_protocol)
	server_protocol != "HTTPS"
}
