package decree.tf_test

import data.decree.testing
import data.decree.tf

test_keys_are_the_addresses_in_a_reference if {
	every value, keys in {
		"${aws_s3_bucket.a.id}": {"aws_s3_bucket.a"},
		"${aws_s3_bucket.a.arn}/*": {"aws_s3_bucket.a"},
		"${aws_s3_bucket.a[0].id}": {"aws_s3_bucket.a[0]", "aws_s3_bucket.a[*]"},
		"${aws_s3_bucket.a[\"x.y\"].id}": {"aws_s3_bucket.a[\"x.y\"]", "aws_s3_bucket.a[*]"},
		"${aws_s3_bucket.a[each.key].id}": {"aws_s3_bucket.a"},
		"${module.m.aws_s3_bucket.a.id}": {"module.m.aws_s3_bucket.a"},
		"${module.m[\"k\"].module.n[1].aws_s3_bucket.a.id}": {"module.m[\"k\"].module.n[1].aws_s3_bucket.a"},
		"${aws_s3_bucket.a[*].id}": {"aws_s3_bucket.a"},
		"${aws_s3_bucket.a[keys(var.names)[*]].id}": {"aws_s3_bucket.a"},
		"${module.m[*].aws_s3_bucket.a.id}": {"module.m[*].aws_s3_bucket.a"},
		"${module.m.data.aws_s3_bucket.a.id}": {"module.m.data.aws_s3_bucket.a"},
		"${data.aws_s3_bucket.a.id}": {"data.aws_s3_bucket.a"},
		"${coalesce(aws_kms_key.a.arn, aws_kms_key.b.arn)}": {"aws_kms_key.a", "aws_kms_key.b"},
		"${google_storage_bucket.a-b.name}": {"google_storage_bucket.a-b"},
	} {
		tf.keys(value) == keys
	}
}

test_types_of_every_provider_are_known if {
	every type in [
		"archive_file", "aws_vpc", "awscc_s3_bucket", "azapi_resource", "azuread_group", "azurerm_key_vault",
		"google_project", "helm_release", "kubernetes_pod", "null_resource", "random_id", "time_sleep", "tls_private_key",
	] {
		tf.keys(concat("", ["${", type, ".a.id}"])) == {concat("", [type, ".a"])}
	}
}

test_what_names_no_resource_is_unplaced if {
	every value in [
		"${var.bucket}",
		"${var.aws_s3_bucket.a}",
		"${local.aws_s3_bucket.a}",
		"${each.value.aws_s3_bucket.a}",
		"${module.m.bucket_id}",
		"${module.m.bucket_info.id}",
		"${module.m[keys(var.names)[*]].aws_s3_bucket.a.id}",
	] {
		tf.keys(value) == {tf.unplaced}
		tf.may_refer(value)
	}
	every value in ["${aws_s3_bucket.a.id}", "a", null] {
		not tf.may_refer(value)
	}
}

test_keys_of_known_values_and_lists if {
	tf.keys("my-bucket") == {"my-bucket"}
	tf.keys(["a", "${aws_s3_bucket.b.id}", "${var.c}", 4]) == {"a", "aws_s3_bucket.b", "?"}
	tf.keys(null) == set()
	tf.keys(7) == set()
}

test_names_are_addresses_and_known_identifiers if {
	tf.names(testing.resource("aws_s3_bucket", "a", {"bucket": "b", "arn": "${x}", "id": "", "acl": "private", "name": 7})) == {
		"aws_s3_bucket.a",
		"b",
	}
	tf.names(_at("module.m.aws_s3_bucket.a[\"x\"]")) == {
		"module.m.aws_s3_bucket.a[\"x\"]",
		"module.m.aws_s3_bucket.a",
	}
	every attribute in ["arn", "bucket", "function_name", "id", "identifier", "key_id", "name"] {
		"me" in tf.names(testing.resource("aws_thing", "a", {attribute: "me"}))
	}
}

test_name_in_metadata if {
	"prod" in tf.names(testing.resource("kubernetes_namespace", "a", {"metadata": [{"name": "prod"}]}))
	tf.names(testing.resource("google_compute_instance", "a", {"metadata": {"os": "x"}})) == {"google_compute_instance.a"}
}

test_a_reference_refers_to_its_resource_only if {
	every value in ["${aws_s3_bucket.a.id}", "${aws_s3_bucket.a.arn}/*", "a-bucket", ["x", "a-bucket"]] {
		tf.refers(value, _named("a", "a-bucket"))
		not tf.refers(value, _named("ab", "ab-bucket"))
	}
	not tf.refers("${data.aws_s3_bucket.a.id}", _named("a", "a-bucket"))
	not tf.refers("${module.m.aws_s3_bucket.a.id}", _named("a", "a-bucket"))
	not tf.refers("${var.a}", _named("a", "${var.a}"))
	not tf.refers("", _named("a", ""))
}

test_instances_are_told_apart if {
	tf.refers("${aws_s3_bucket.a[1].id}", _at("aws_s3_bucket.a[1]"))
	not tf.refers("${aws_s3_bucket.a[1].id}", _at("aws_s3_bucket.a[0]"))
	not tf.refers("${aws_s3_bucket.a[\"x\"].id}", _at("aws_s3_bucket.a[\"y\"]"))
	tf.refers("${aws_s3_bucket.a.id}", _at("aws_s3_bucket.a[0]"))
	tf.refers("${aws_s3_bucket.a[1].id}", _at("aws_s3_bucket.a[*]"))
	tf.refers("${aws_s3_bucket.a[*].id}", _at("aws_s3_bucket.a[*]"))
	tf.refers("${aws_s3_bucket.a[*].id}", _at("aws_s3_bucket.a[0]"))
	tf.refers("${aws_s3_bucket.a[each.key].id}", _at("aws_s3_bucket.a[\"y\"]"))
}

test_companions_refer_through_the_attribute if {
	mine := testing.resource("aws_s3_bucket_logging", "mine", {"bucket": "${aws_s3_bucket.a.id}"})
	other := testing.resource("aws_s3_bucket_logging", "other", {"bucket": "b", "target_bucket": "a-bucket"})
	lost := testing.resource("aws_s3_bucket_logging", "lost", {"bucket": "${var.bucket}"})
	tf.companions(_named("a", "a-bucket"), [mine, other, lost], "bucket") == [mine]
	tf.companions(_named("a", "a-bucket"), [mine, other, lost], "target_bucket") == [other]
	tf.maybe_companion([mine, other, lost], "bucket")
	not tf.maybe_companion([mine, other], "bucket")
}

test_an_index_gives_the_same_companions if {
	index := {"aws_s3_bucket.a": {"one"}, "a-bucket": {"two"}, "aws_s3_bucket.ab": {"three"}}
	tf.linked(_named("a", "a-bucket"), index) == {"one", "two"}
	tf.linked(_named("b", "b-bucket"), index) == set()
	not tf.maybe_linked(index)
	tf.maybe_linked({"?": {"one"}})
}

_named(name, bucket) := testing.resource("aws_s3_bucket", name, {"bucket": bucket})

_at(address) := object.union(testing.resource("aws_s3_bucket", "a", {}), {"address": address})

test_refers_to_name if {
	every value in [
		"${aws_security_group.default.id}",
		["sg-1", "${module.a[\"b.c\"].aws_security_group.default[0].id}"],
		"${data.aws_security_group.default[\"a.b\"].id}",
	] {
		tf.refers_to_name(value, "^default$")
		not tf.refers_to_other_names(value, "^default$")
	}
}

test_refers_to_other_names if {
	every value in ["default", null, [], ["default"], "${aws_security_group.web.id}", ["${aws_security_group.web[0].id}"]] {
		tf.refers_to_other_names(value, "^default$")
		not tf.refers_to_name(value, "^default$")
	}
}

test_a_name_that_is_not_said if {
	every value in ["${var.default}", ["${aws_security_group.web.id}", "${module.sg.default}"]] {
		not tf.refers_to_name(value, "^default$")
		not tf.refers_to_other_names(value, "^default$")
	}
}
