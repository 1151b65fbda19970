# METADATA
# title: Timestream for InfluxDB is not publicly accessible
# description: A database with a public address is found by scans and depends on its passwords alone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/timestreaminfluxdb_db_instance
# custom:
#   id: aws.timestream.influxdb_public_access
#   requirement: no Timestream for InfluxDB instance may be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_timestreaminfluxdb_db_instance]
#   profiles: [recommended]
#   remediation: Set `publicly_accessible` to false.
#   fix:
#     set:
#       path: [publicly_accessible]
#       value: false
package decree.aws.timestream.influxdb_public_access

import data.decree.tf

deny contains tf.finding(db_instance, "must not be publicly accessible", ["publicly_accessible"]) if {
	some db_instance in input.resource.aws_timestreaminfluxdb_db_instance
	db_instance.values.publicly_accessible == true
}
